import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.js";

/** The types of the API: `Schemas["RecommendationResponse"]`, and so on. */
export type Schemas = components["schemas"];

/** A client of the service at this address. Every path, parameter, body and answer is typed. */
export function closewise(baseUrl: string): Client<paths> {
  return createClient<paths>({ baseUrl });
}
