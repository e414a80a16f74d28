/** Names one thing among its like: shipped ids are small letters and hyphens, those of one's own are generated. */
export type Id = string;
