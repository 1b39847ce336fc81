/** Framework resolves `npm:` itself; these are the same packages as in node_modules. */
declare module "npm:@observablehq/plot" {
  export * from "@observablehq/plot";
}
