/** Nouns by which news calls a person again whom it has just named: "the rapper", "the Democrat"; compiled by hand. */
export const EPITHETS: ReadonlySet<string> = new Set(
  `dj preteen teen teenager schoolgirl schoolboy rapper singer songwriter actor actress star superstar footballer striker midfielder defender goalkeeper quarterback winger
  pitcher golfer boxer sprinter swimmer cyclist champion veteran billionaire millionaire tycoon mogul magnate entrepreneur businessman
  businesswoman scientist professor academic designer comedian comic presenter broadcaster novelist poet playwright artist painter sculptor filmmaker musician
  democrat republican conservative liberal lawmaker politician texan californian briton australian frenchman spaniard dutchman german
  italian serb swiss american canadian scot scotsman welshman irishman newcomer rookie skipper   pensioner youngster millennial socialite chef physicist economist biologist historian cleric`.split(
    /\s+/,
  ),
);
