/** An office and the bodies that whoever holds it leads or speaks for, both in plain lower-case words. */
const OFFICES: readonly (readonly [office: RegExp, bodies: RegExp])[] = [
  [/ attorney general /u, / (?:department of justice|justice department) $/u],
  [/ secretary of state /u, / (?:department of state|state department) $/u],
  [/ (?:chancellor|treasury secretary) /u, / treasury $/u],
  [/^ (?:us )?president $/u, / white house $/u],
  [/ prime minister /u, / (?:downing street|number 10|no 10) $/u],
  [/ home secretary /u, / home office $/u],
  [/ foreign secretary /u, / foreign office $/u],
  [
    / (?:prime minister|premier|chancellor|minister) /u,
    /^ (?:federal |national |central )?(?:government|govt|cabinet) $/u,
  ],
];

/** No longer, or not yet, in office; or in that of another country. */
const OUT_OF_OFFICE = / (?:former|ex|late|shadow|opposition|then|elect) /u;

/** "Attorney General" and the justice department, "Resources Minister" and "the Government". */
export function leads(role: string, body: string): boolean {
  if (role.trim() === '') return false;
  return !OUT_OF_OFFICE.test(role) && OFFICES.some(([office, bodies]) => office.test(role) && bodies.test(body));
}

/** "Defense Secretary" and "the defense department"; "the fisheries minister" and "the fisheries ministry". */
export function leadsDepartment(role: string, body: string): boolean {
  if (role.trim() === '') return false;
  const field = / (?<field>\S+) (?:secretary|minister|officials) /u.exec(role)?.groups?.field;
  if (body === ' ministry ') return / minister /u.test(role) && !OUT_OF_OFFICE.test(role);
  if (field === undefined || FIELDLESS.test(field) || OUT_OF_OFFICE.test(role)) return false;
  return [` ${field} department `, ` ${field} ministry `, ` department of ${field} `, ` ministry of ${field} `].some(
    (name) => body.endsWith(name),
  );
}

const FIELDLESS = /^(?:prime|deputy|junior|former|press|general|cabinet|state|first)$/u;
