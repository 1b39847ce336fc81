import { queryFile } from "../warehouse.js";
import { testCases } from "./project.js";

testCases("office", async (warehouse) => ({
  office: await queryFile(warehouse, "select * exclude (file) from raw.office"),
  provinces: await queryFile(warehouse, "select * exclude (file) from raw.office_provinces"),
  branches: await queryFile(warehouse, "select * exclude (file) from raw.office_branches"),
}));
