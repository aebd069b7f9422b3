// The import map leads "d3-dsv" to its module dsv.js; the page uses no more of it than this.
export default function dsv(delimiter: string): {
  parseRows(text: string): string[][];
  formatRows(rows: string[][]): string;
};
