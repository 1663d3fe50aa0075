/** Holds what a platform team applies: the manifests in k8s, the Dockerfiles, the alerts and the dashboard. Knows nothing of the code but its settings. */
package io.closewise.k8s;
