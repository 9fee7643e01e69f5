/**
 * A Deployment `web` in YAML.
 *
 * @param pod the spec of its pods; nothing where that follows, indented by six
 * @param labels the labels of its pods; it selects those with `app: web`
 */
export function web(pod = '', labels = '{ app: web }'): string {
  return `
apiVersion: apps/v1
kind: Deployment
metadata: { name: web }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: ${labels} }
    spec: ${pod}`;
}
