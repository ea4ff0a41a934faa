/*
 * The words of the engine and of everything around it. Lists people choose from, who the athlete is,
 * what is planned, the whole record, and what a morning decides.
 */
export * from "./athlete";
export * from "./decision";
export * from "./lists";
export * from "./people";
export * from "./plan";
export * from "./record";
