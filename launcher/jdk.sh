# shellcheck shell=bash
# Finds a JDK by the `release` file in its home. Starting each java to ask for its version would take seconds.

oldest_java=25

# Sets `version` to 25000003 for 25.0.3, so that versions compare as numbers; to 0 for what is no complete JDK. Reads by
# the shell alone: a process for each of some dozen candidates would take longer than a small answer.
jdk_version() {
  version=0
  if ! { [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] && [ -r "$1/release" ]; }; then return; fi
  local line major minor update
  while IFS= read -r line || [ -n "$line" ]; do
    case $line in
      JAVA_VERSION=\"*)
        line=${line#JAVA_VERSION=\"}
        IFS=. read -r major minor update _ <<<"${line%%[!0-9.]*}"
        version=$((10#${major:-0} * 1000000 + 10#${minor:-0} * 1000 + 10#${update:-0}))
        return
        ;;
    esac
  done <"$1/release"
}

is_suitable() {
  jdk_version "$1"
  [ "$version" -ge "$((oldest_java * 1000000))" ]
}

# Prints the homes where a JDK may be, one a line. VORORT_JDK_PLACES names other parent folders, separated by colons.
jdk_candidates() {
  local java
  type -ap java | while IFS= read -r java; do
    java=$(real_path "$java")
    printf '%s\n' "${java%/*/*}"
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
  local version
  jdk=${JAVA_HOME-}
  if [ -n "$jdk" ] && is_suitable "$jdk"; then return; fi
  jdk=
  local candidate newest=0
  while IFS= read -r candidate; do
    is_suitable "$candidate" || continue
    if [ "$version" -gt "$newest" ]; then
      newest=$version
      jdk=$candidate
    fi
  done <<<"$(jdk_candidates)"
  [ -n "$jdk" ] || refuse 1 "no JDK $oldest_java or newer was found; install one, for example from https://adoptium.net, or set JAVA_HOME to it."
}
