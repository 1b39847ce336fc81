import { queryFile } from "../warehouse.js";
import { testCases } from "./project.js";

testCases("inpres", async (warehouse) => queryFile(warehouse, "select * from raw.inpres_statements"));
