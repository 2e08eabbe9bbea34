/** The recovery code as people see it: lines of groups of five. */
export interface Probe {
  readonly line: number
  readonly group: number
}

export function groupsOf(code: string): readonly (readonly string[])[] {
  return code
    .split(/\r?\n/u)
    .filter((line) => line.trim() !== '')
    .map((line) => line.trim().split(/[-\s]+/u))
}

/** Which group a person is asked to type; another one for most codes. */
export function probeOf(code: string): Probe {
  const groups = groupsOf(code)
  const sum = Array.from(code).reduce(
    (total, character) => total + (character.codePointAt(0) ?? 0),
    0,
  )
  const line = sum % Math.max(1, groups.length)
  return { line, group: sum % Math.max(1, groups[line]?.length ?? 1) }
}

/** Whether what was typed is that group; capitals do not matter, and O and I are read as 0 and 1. */
export function isGroup(code: string, { line, group }: Probe, typed: string): boolean {
  const plain = typed.trim().toUpperCase().replaceAll('O', '0').replace(/[IL]/gu, '1')
  return plain !== '' && plain === groupsOf(code)[line]?.[group]
}
