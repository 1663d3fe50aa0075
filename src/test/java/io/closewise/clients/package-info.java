/** Other people's tools at our documents: generators of clients, and what checks documents. */
package io.closewise.clients;
