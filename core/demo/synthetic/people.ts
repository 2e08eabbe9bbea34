/** The invented roster. Names are of trees and shrubs, so that nobody can take them for people. */
export interface DemoPerson {
  readonly name: string
  readonly pseudonym: string
  readonly role: string
  readonly site: string
  readonly mayQuote: boolean
}

type Row = readonly [name: string, pseudonym: string, role: string, site: string]

const rows: readonly Row[] = [
  ['Ada Alder', 'P01', 'hub director', 'Hub'],
  ['Bruna Birch', 'P02', 'improvement coach', 'Hub'],
  ['Celia Cedar', 'P03', 'data lead', 'Hub'],
  ['Dora Dogwood', 'P04', 'teacher', 'Site A'],
  ['Elma Elderberry', 'P05', 'teacher', 'Site A'],
  ['Fabio Filbert', 'P06', 'principal', 'Site A'],
  ['Gerda Gorse', 'P07', 'teacher', 'Site B'],
  ['Hatice Hornbeam', 'P08', 'teacher', 'Site B'],
  ['Ines Ilex', 'P09', 'literacy coach', 'Site B'],
  ['Jonas Juniper', 'P10', 'principal', 'Site B'],
  ['Katya Kapok', 'P11', 'teacher', 'Site B'],
  ['Lena Linden', 'P12', 'teacher', 'Site C'],
  ['Mila Mulberry', 'P13', 'principal', 'Site C'],
  ['Nora Nettle', 'P14', 'teacher', 'Site C'],
  ['Olga Oleander', 'P15', 'teacher', 'Site D'],
  ['Pia Poplar', 'P16', 'teacher', 'Site C'],
  ['Quirina Quince', 'P17', 'librarian', 'Site D'],
  ['Ruben Rowan', 'P18', 'principal', 'Site D'],
  ['Sanna Spruce', 'P19', 'teacher', 'Site E'],
  ['Tilda Tamarisk', 'P20', 'teacher', 'Site E'],
  ['Ursula Umbrella', 'P21', 'principal', 'Site E'],
  ['Viola Viburnum', 'P22', 'teacher', 'Site F'],
  ['Wanda Willow', 'P23', 'teacher (until December 2023)', 'Site F'],
  ['Yusuf Yew', 'P24', 'assistant principal', 'Site F'],
]

/** P08 has not agreed to be quoted. */
export const people: readonly DemoPerson[] = rows.map(([name, pseudonym, role, site]) => ({
  name,
  pseudonym,
  role,
  site,
  mayQuote: pseudonym !== 'P08',
}))
