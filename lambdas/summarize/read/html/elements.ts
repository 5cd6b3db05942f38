/** Elements that begin and end a line of their own. */
export const BLOCKS: ReadonlySet<string> = new Set(
  `address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4
  h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul caption`.split(/\s+/),
);

/** Elements whose words a page does not show as text. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  `audio button canvas embed iframe input map math noscript object option script select style svg template textarea
  video head meta link title amp-ad amp-embed amp-social-share amp-analytics amp-sidebar`.split(/\s+/),
);
