/** Words before an infinitive or a gerund under which the act doesn't happen. */
export const NEGATIVE_GOVERNORS: ReadonlySet<string> = new Set(
  'decline declined declines declining refuse refused refuses refusing fail failed fails failing hesitate hesitated avoid avoided avoids avoiding without instead reluctant unwilling unable stop stopped stops short refrain refrained rather loath afraid stopping unlikely not never nobody neither'.split(
    ' ',
  ),
);

/** Words before an infinitive under which the act is only wished for, asked for or expected. */
export const HYPOTHETICAL_GOVERNORS: ReadonlySet<string> = new Set(
  'urge urged urges urging ask asked asks asking want wants wanted tell told tells telling encourage encouraged encourages expect expected expects hope hopes hoped likely free able right ability need needs needed call calls called pressure pressured allow allowed allows'.split(
    ' ',
  ),
);
