// Checks the manifests of deploy/kubernetes against the schemas of Kubernetes, and what they must have, without a cluster:
//   npm install --prefix /tmp/k8s kubernetes-models@4.5.1 js-yaml@4.1.0
//   kubectl kustomize deploy/kubernetes | NODE_PATH=/tmp/k8s/node_modules node deploy/trials/archive/kubernetes.mjs
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const require = createRequire(process.env.NODE_PATH + "/");
const yaml = require("js-yaml");
const groups = {
  v1: "v1", "apps/v1": "apps/v1", "batch/v1": "batch/v1", "policy/v1": "policy/v1", "networking.k8s.io/v1": "networking.k8s.io/v1",
};
let wrong = 0;
const complain = (text) => { console.log("WRONG: " + text); wrong++; };

const manifests = yaml.loadAll(readFileSync(0, "utf8"));
for (const manifest of manifests) {
  const title = manifest.kind + " " + manifest.metadata.name;
  try {
    const model = require("kubernetes-models/" + groups[manifest.apiVersion])[manifest.kind];
    new model(manifest).validate();
    console.log("valid: " + title);
  } catch (error) {
    complain(title + ": " + error.message);
  }
}

const find = (kind) => manifests.filter((manifest) => manifest.kind === kind);
const pods = [...find("Deployment").map((d) => d.spec.template.spec), ...find("CronJob").map((c) => c.spec.jobTemplate.spec.template.spec)];
for (const pod of pods) {
  const [container] = pod.containers;
  const safe = container.securityContext;
  if (!pod.securityContext.runAsNonRoot || pod.securityContext.seccompProfile.type !== "RuntimeDefault" || !safe.readOnlyRootFilesystem
    || safe.allowPrivilegeEscalation || safe.capabilities.drop[0] !== "ALL") {
    complain(container.name + " does not meet pod security \"restricted\" with a read-only root");
  }
  for (const mount of container.volumeMounts) {
    if (!pod.volumes.some((volume) => volume.name === mount.name)) complain("no volume " + mount.name);
  }
}
const [deployment] = find("Deployment");
const labels = deployment.spec.template.metadata.labels;
const chosen = (selector) => Object.entries(selector).every(([key, value]) => labels[key] === value);
if (deployment.spec.replicas < 2) complain("one instance");
if (!chosen(deployment.spec.selector.matchLabels)) complain("the deployment does not choose its pods");
if (!chosen(find("Service").find((s) => s.metadata.name === "repere").spec.selector)) complain("the service does not choose the pods");
if (!chosen(find("PodDisruptionBudget")[0].spec.selector.matchLabels)) complain("the budget does not choose the pods");
const jobs = find("CronJob").map((c) => c.spec.jobTemplate.spec.template.metadata.labels);
if (jobs.some((job) => job["app.kubernetes.io/component"] === labels["app.kubernetes.io/component"])) complain("the service chooses the jobs too");
const probes = deployment.spec.template.spec.containers[0];
if (!probes.startupProbe || !probes.livenessProbe || !probes.readinessProbe) complain("a probe is missing");
console.log(wrong ? wrong + " faults" : manifests.length + " manifests, all as they should be");
process.exit(wrong ? 1 : 0);
