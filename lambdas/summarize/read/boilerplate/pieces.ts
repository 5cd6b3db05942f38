/** Pieces of regular expressions. */
export const NAME =
  "[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: (?:de|da|del|van|von|der|bin|al|la|le|y)){0,2}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){1,3}";
export const NAMES = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,6}`;

export const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
export const DAY = '(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?';
export const DATE = `(?:${DAY},? )?(?:${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})`;
export const CLOCK = '\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?';
export const ZONE = '\\(?(?:[ECMP][SD]?T|GMT|UTC|BST|CES?T|IST|AE[SD]T|WAT|EAT|SAST|PKT|HKT|JST|local time)\\)?';
