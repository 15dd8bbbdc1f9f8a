import { svg, type SVGTemplateResult } from 'lit';

/** Lines on a sheet of 24 by 24, for each theme; they say nothing alone and stand beside the words. */
const DRAWINGS: Record<string, string> = {
  housing: 'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M10 20v-6h4v6',
  food: 'M3 12h18a9 8.5 0 0 1-18 0zM9 8.5c-1.5-2 1.5-3 0-5M14.5 8.5c-1.5-2 1.5-3 0-5',
  health: 'M9.5 3.5h5v6h6v5h-6v6h-5v-6h-6v-5h6z',
  mind: 'M3.5 4.5h17v12h-9L7 20.5v-4H3.5zM12 13.5l-2.7-2.6a1.7 1.7 0 0 1 2.7-2 1.7 1.7 0 0 1 2.7 2z',
  money: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM15.5 8.5a4.5 4.5 0 1 0 0 7M7 11h6M7 13.5h6',
  violence: 'M12 3l8 3v6c0 4.5-3.5 7.7-8 9-4.5-1.3-8-4.5-8-9V6zM12 7.5v5.5M12 16v.4',
  family: 'M8 4a2.6 2.6 0 1 0 0 5.2A2.6 2.6 0 0 0 8 4zM3.5 20.5V16a4.5 4.5 0 0 1 9 0v4.5M17 9.5a2 2 0 1 0 0 4 2 2 0 0 0 0-4zM14 20.5V19a3.2 3.2 0 0 1 6.4 0v1.5',
  seniors: 'M10 2.5a2.2 2.2 0 1 0 0 4.4 2.2 2.2 0 0 0 0-4.4zM10 9v6.5L7.5 21.5M10 15.5l3.5 6M10 10.5l5.5 3.5M16.5 21.5V13a1.8 1.8 0 0 1 3.6 0',
  disability: 'M10 2.5a1.9 1.9 0 1 0 0 3.8 1.9 1.9 0 0 0 0-3.8zM10 8.5V14h5.5l3 6.5M10 10.5h5M7.5 11.5a5 5 0 1 0 7 6.5',
  stay: 'M5 3h14v18H5zM12 6.5a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5zM8.2 17.5a3.8 3.8 0 0 1 7.6 0',
  work: 'M3 8h18v11.5H3zM9 8V4.5h6V8M3 13h18M12 12v2.5',
  addiction: 'M6 3.5h12l-1.7 8a4.4 4.4 0 0 1-8.6 0zM12 15v5.5M8 20.5h8M7 8h10',
  home: 'M3 11l9-7 9 7M5.5 9.5V20h13V9.5M12 17.5l-3.2-3a2 2 0 0 1 3.2-2.3 2 2 0 0 1 3.2 2.3z',
  birth: 'M4 11h15a7.5 7 0 0 1-15 0zM11.5 11V3.5A7.5 7.5 0 0 1 19 11M4 11L2.5 7M8 19.5a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4zM15 19.5a1.2 1.2 0 1 0 0 2.4 1.2 1.2 0 0 0 0-2.4z',
  grief: 'M9 11.5h6V21H9zM12 11.5V9M12 2.5c2.3 2.6 2.3 5.2 0 5.2s-2.3-2.6 0-5.2zM6 21h12',
  loneliness: 'M3 4h11.5v8H8l-3 3v-3H3zM17.5 8.5H21v8h-2v3l-3-3H9.5v-1.5',
  rights: 'M6 3h9l3.5 3.5V21H6zM14.5 3v4h4M9 14l2.2 2.2L15.5 12',
};

/** The drawing of a theme, as high as the text beside it. */
export function pictogram(theme: string): SVGTemplateResult {
  return svg`<svg class="pictogram" viewBox="0 0 24 24" aria-hidden="true" focusable="false"><path d=${DRAWINGS[theme]} /></svg>`;
}
