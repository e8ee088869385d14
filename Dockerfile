# onrecord in a container: docs/operations.md tells how to run it. No record and no secret is in the image.

# An LTS of Node. For a build that is the same in a year, name the digest too: 22-bookworm-slim@sha256:…
ARG NODE=22-bookworm-slim

FROM node:${NODE} AS build
WORKDIR /app
COPY package.json package-lock.json ./
# No package needs its install script, so none is run.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY tsconfig.json tsconfig.build.json tsconfig.browser.json ./
COPY .ci/prepare.mjs .ci/
COPY src src
COPY adapters adapters
COPY bench bench
RUN npm run prepare

FROM node:${NODE} AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:${NODE}
ENV NODE_ENV=production \
    ONRECORD_FACTS=/facts \
    ONRECORD_STATE=/state
COPY package.json LICENSE /app/
COPY --from=dependencies /app/node_modules /app/node_modules
COPY --from=build /app/dist/src /app/dist/src
COPY --from=build /app/dist/adapters /app/dist/adapters
# The code belongs to root and is not written to. A new volume takes its owner from the folder that it is laid over. The link, and
# the working folder, are for an empty ONRECORD_FACTS= or ONRECORD_STATE=, which mean what lies beside package.json and ./state.
RUN install -d -o 10001 -g 10001 -m 0700 /state && install -d /facts && ln -s /facts /app/facts
WORKDIR /
# A number, so that an orchestrator can tell that it is not root; above those that people have on the host.
USER 10001:10001
VOLUME /state
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s --retries=3 \
  CMD ["node", "/app/dist/adapters/main.js", "healthz"]
# As a list, so that node gets the signals and `docker compose run --rm onrecord check` is `onrecord check`. PID 1 should be an
# init (compose: `init: true`; docker run: --init): the kernel keeps from PID 1 each signal that it does not yet listen for.
ENTRYPOINT ["node", "/app/dist/adapters/main.js"]
