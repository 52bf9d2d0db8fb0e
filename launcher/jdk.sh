# shellcheck shell=bash
# Finds a JDK by the `release` file in its home. Starting each java to ask for its version would take seconds.

oldest_java=25

# Prints 025000003 for 25.0.3, so that versions compare as numbers; nothing for what is no complete JDK.
jdk_version() {
  [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9.]*\).*/\1/p' "$1/release" | {
    local major minor update
    IFS=. read -r major minor update _ || return 0
    printf '%03d%03d%03d\n' "$((10#${major:-0}))" "$((10#${minor:-0}))" "$((10#${update:-0}))"
  }
}

is_suitable() {
  local version
  version=$(jdk_version "$1")
  [ -n "$version" ] && [ "$((10#$version))" -ge "$((oldest_java * 1000000))" ]
}

# Prints the homes where a JDK may be, one a line. VORORT_JDK_PLACES names other parent folders, separated by colons.
jdk_candidates() {
  local java
  type -ap java | while IFS= read -r java; do
    dirname "$(dirname "$(real_path "$java")")"
  done
  if [ -n "${VORORT_JDK_PLACES-}" ]; then
    local places=() place
    IFS=: read -r -a places <<<"$VORORT_JDK_PLACES"
    for place in "${places[@]}"; do
      printf '%s\n' "$place"/*
    done
    return
  fi
  printf '%s\n' /usr/lib/jvm/* /usr/java/* /usr/local/*jdk* /opt/* /opt/*/* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home \
    "${HOME-}"/.sdkman/candidates/java/* "${HOME-}"/.jdks/* "${HOME-}"/.jdks/*/Contents/Home \
    "${HOME-}"/Library/Java/JavaVirtualMachines/*/Contents/Home
  [ ! -x /usr/libexec/java_home ] || /usr/libexec/java_home -v "$oldest_java+" 2>/dev/null || true
}

# Sets `jdk`: JAVA_HOME where it is new enough, otherwise the newest there is.
find_jdk() {
  jdk=${JAVA_HOME-}
  if [ -n "$jdk" ] && is_suitable "$jdk"; then return; fi
  jdk=
  local candidate version newest=0
  while IFS= read -r candidate; do
    is_suitable "$candidate" || continue
    version=$((10#$(jdk_version "$candidate")))
    if [ "$version" -gt "$newest" ]; then
      newest=$version
      jdk=$candidate
    fi
  done <<<"$(jdk_candidates)"
  [ -n "$jdk" ] || refuse 1 "no JDK $oldest_java or newer was found; install one, for example from https://adoptium.net, or set JAVA_HOME to it."
}
