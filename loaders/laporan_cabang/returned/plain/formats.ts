import { plainXml } from "../plainXml.js";

/** The number formats of a workbook that is being written; each is a cell style. */
export interface Formats {
  /** The style that shows a number like this; none for General. */
  styleOf(format: string | null): number;
  xml(namespace: string): string;
}

/** Numbers below are Excel's own. */
const FIRST = 164;

const NORMAL_XF = `<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>`;
const NORMAL = `<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>`;

/** Begins with the style of a cell without a format. */
export function startFormats(): Formats {
  const styles = new Map<string, number>();
  return {
    styleOf(format) {
      if (format === null) return 0;
      const style = styles.get(format) ?? styles.size + 1;
      styles.set(format, style);
      return style;
    },
    xml(namespace) {
      const codes = [...styles.keys()].map(
        (code, at) => `<numFmt numFmtId="${FIRST + at}" formatCode="${plainXml(code)}"/>`,
      );
      const xfs = ["", ...codes].map((_, at) => {
        const id = at === 0 ? 0 : FIRST + at - 1;
        return `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0"${at === 0 ? "" : ' applyNumberFormat="1"'}/>`;
      });
      const numFmts =
        codes.length === 0 ? "" : `<numFmts count="${codes.length}">${codes.join("")}</numFmts>`;
      const cellXfs = `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>`;
      return `<styleSheet xmlns="${namespace}">${numFmts}${NORMAL_XF}${cellXfs}${NORMAL}</styleSheet>`;
    },
  };
}
