/** What the command line says of itself, and how it refuses. */
export const usage = `trellis: evidence, judgement and help for improvement networks, in one encrypted file

  trellis new FILE --name NAME [--coder NAME]     make a project; prints its recovery code once
  trellis demo FILE                               make the demo project
  trellis info FILE                               what the project holds
  trellis check FILE                              pages, references and journal
  trellis import FILE --network NAME --kind note|interview|artifact [--wave WAVE] [--date DATE] PATH...
  trellis report FILE --network NAME [--wave WAVE] --kind evaluation --out X.docx
  trellis call FILE FEATURE PROCEDURE [JSON|-] [--in PATH]... [--out PATH]
  trellis describe [FEATURE]                      the contracts as JSON Schema
  trellis compute WHAT [FILE.json|-]              a statistic without a project; WHAT is: trajectory

The passphrase comes from TRELLIS_PASSPHRASE or is asked for; it is never an argument.
--json answers for machines. Exit status: 0 done, 1 an expected failure (its code on stderr), 2 wrong use.
In the JSON of "call", "$in1" stands for the first --in file, "$in2" for the second.`

/** Wrong use of the command line: exit status 2. */
export class UsageError extends Error {}
