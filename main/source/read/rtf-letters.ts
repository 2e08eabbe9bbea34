/** Code pages and named signs of RTF. */

/** Encodings by the number of a font's character set. */
const charsets: Readonly<Record<number, string>> = {
  0: 'windows-1252',
  77: 'macintosh',
  128: 'shift_jis',
  129: 'euc-kr',
  134: 'gbk',
  136: 'big5',
  161: 'windows-1253',
  162: 'windows-1254',
  163: 'windows-1258',
  177: 'windows-1255',
  178: 'windows-1256',
  186: 'windows-1257',
  204: 'windows-1251',
  222: 'windows-874',
  238: 'windows-1250',
}

const pages: Readonly<Record<number, string>> = {
  866: 'ibm866',
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
}

/** The encoding of a font; null where it is that of the document. */
export function encodingOfCharset(charset: number): string | null {
  return charsets[charset] ?? null
}

export function encodingOfPage(page: number): string | null {
  return page >= 1250 && page <= 1258 ? `windows-${page}` : (pages[page] ?? null)
}

/** Control words and signs that stand for letters. */
export const letters: Readonly<Record<string, string>> = {
  tab: '\t',
  line: '\n',
  lbr: '\n',
  softline: '\n',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  emspace: '\u2003',
  enspace: '\u2002',
  qmspace: '\u2005',
  zwj: '\u200d',
  zwnj: '\u200c',
  ltrmark: '\u200e',
  rtlmark: '\u200f',
  nestcell: ' | ',
  nestrow: '\n',
  '~': '\u00a0',
  _: '\u2011',
  '-': '\u00ad',
}
