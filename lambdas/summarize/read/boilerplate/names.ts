/** Pieces of regular expressions. */
export const NAME =
  "[A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*(?: (?:de|da|del|van|von|der|bin|al|la|le|y)){0,2}(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ.'’-]*){1,3}";
export const NAMES = `${NAME}(?:(?:,| and| &|, and) ${NAME}){0,6}`;
