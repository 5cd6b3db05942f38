import { styleText } from 'node:util';

/** Sets a line off by its role. Without color all are left as they are. */
export interface Paint {
  heading(line: string): string;
  name(line: string): string;
  quiet(line: string): string;
  warning(line: string): string;
}

/** Lines in color, or plain ones. */
export function painter(color: boolean): Paint {
  return {
    heading: style(color, 'bold'),
    name: style(color, 'cyan'),
    quiet: style(color, 'dim'),
    warning: style(color, 'yellow'),
  };
}

function style(color: boolean, format: Parameters<typeof styleText>[0]): (line: string) => string {
  // Whether to color is decided by our caller: newer versions of Node would decide again by the standard output.
  return color ? (line) => styleText(format, line, { validateStream: false }) : (line) => line;
}
