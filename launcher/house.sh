# shellcheck shell=bash disable=SC2154
# A house is one finished build, taken out of its archive, in a folder of its own. A running program lives in its house
# until it ends, so a build never changes a house; it puts up a new one and pulls down those nobody lives in.
# The houses stand outside of target/, so that `mvn clean` does not take the roof off a running program.

houses=$root/.house
sources=("$root"/pom.xml "$root"/.mvn "$root"/*/pom.xml "$root"/*/src/main)

# A page needs little memory; the limit keeps the whole process below 500 MB. On two cores and so small a heap the serial
# collector pauses for milliseconds and needs no memory of its own.
java_options=(
  -Xmx320m
  -XX:+UseSerialGC
  # What the compiler needed in the first minute goes back to the machine.
  -XX:TrimNativeHeapInterval=10000
  --enable-native-access=ALL-UNNAMED
  "-Dvorort.home=$root"
  # The JVM's own warnings would disturb a command that prints one JSON object. A cache that does not fit is no news.
  -Xlog:disable -Xlog:all=warning:stderr '-Xlog:aot*=off:stderr'
)

# A network is analysed by a program of its own, which needs memory for a million edges and no libraries.
network_options=("${java_options[@]/-Xmx320m/-Xmx400m}")

# An election is decided by a program of its own, too, with the memory its file
# takes five times; the JVM's own is less than the other 60 MB.
allocate_options() {
  local word size=0
  for word in "$@"; do
    if [ -f "$word" ]; then size=$(($(wc -c <"$word"))); fi
  done
  local heap=$((size / 209715 + 2))
  [ "$heap" -ge 32 ] || heap=32
  allocate_options=("${java_options[@]/-Xmx320m/-Xmx${heap}m}")
  # For what takes a second or two the larger compiler takes more memory, and more time, than it saves.
  if [ "$size" -lt 16777216 ]; then
    allocate_options+=(-XX:TieredStopAtLevel=1)
  else
    allocate_options+=(-XX:ReservedCodeCacheSize=16m)
  fi
}

# Waits until no other launcher builds in this folder, and keeps others out as long as this process lives.
alone_in_the_workshop() {
  if ! { mkdir -p "$houses" && : >>"$houses/lock"; } 2>/dev/null; then
    refuse 1 "you may not write to $houses, so VorOrt cannot be built there."
  fi
  if command -v flock >/dev/null; then
    exec 9>>"$houses/lock"
    flock -n 9 || { tell "Another build is under way, waiting for it ..." && flock 9; }
    return
  fi
  local owner
  until mkdir "$houses/lock.folder" 2>/dev/null; do
    owner=$(cat "$houses/lock.folder/owner" 2>/dev/null || true)
    if [ -n "$owner" ] && ! is_alive "$owner"; then rm -rf "$houses/lock.folder"; else sleep 1; fi
  done
  echo $$ >"$houses/lock.folder/owner"
}

leave_the_workshop() {
  exec 9>&-
  rm -rf "$houses/lock.folder"
}

# Progress goes to stderr: stdout belongs to the program.
tell() {
  printf '%s\n' "$1" >&2
}

# kill -0 says no for another user's process, /proc knows it.
is_alive() {
  kill -0 "$1" 2>/dev/null || [ -d "/proc/$1" ]
}

# Runs a command as a group of processes that ends, as a whole, when the launcher is asked to end.
attended() {
  local group result=0
  set -m
  "$@" </dev/null &
  set +m
  group=$!
  trap 'kill -- "-$group" 2>/dev/null; exit 130' INT
  trap 'kill -- "-$group" 2>/dev/null; exit 143' TERM HUP
  wait "$group" || result=$?
  trap - INT TERM HUP
  return "$result"
}

is_up_to_date() {
  [ -f "$houses/current" ] && [ -f "$houses/$(cat "$houses/current")/vorort.jar" ] \
    && [ -z "$(find "${sources[@]}" -newer "$houses/current" 2>/dev/null | head -n 1)" ]
}

# Sets `house`, `fast_start`, `fast_answer` and `fast_allocation`; builds first where sources are newer. Every use is noted under the number
# of the process, which the program keeps, so that the house stays as long as the program.
put_up_house() {
  if ! is_up_to_date; then
    alone_in_the_workshop
    is_up_to_date || build_house
    leave_the_workshop
  fi
  house=$houses/$(cat "$houses/current")
  : 2>/dev/null >"$house/used/$$" || true
  name_caches "$house"
}

# The caches of a house fit one JDK with one set of options only.
name_caches() {
  local sum
  sum=$(cat "$jdk/release" "$root/launcher/house.sh" | cksum)
  fast_start=$1/start-${sum%% *}.aot
  fast_answer=$1/answer-${sum%% *}.aot
  fast_allocation=$1/allocation-${sum%% *}.aot
}

build_house() {
  local name log=$houses/build.log
  name=$(date +%Y%m%d-%H%M%S)-$$
  tell "Building VorOrt, this takes a minute or two ..."
  # The stamp is older than the build: what is changed meanwhile is built next time.
  echo "$name" >"$houses/next"
  if ! attended build_archive >"$log" 2>&1; then
    cat "$log" >&2
    refuse 1 "the build failed, see above."
  fi
  mkdir -p "$houses/$name/used"
  prepare_fast_answer "$houses/$name"
  prepare_fast_allocation "$houses/$name"
  mv "$houses/next" "$houses/current"
  pull_down_old_houses "$name"
}

# Goals instead of the phase `package`, whose test plugin would first fetch 240 MB of libraries only tests need.
build_archive() {
  cd "$root" && JAVA_HOME=$jdk ./mvnw -q -ntp -pl fairshare,app process-classes jar:jar@default-jar spring-boot:repackage@repackage \
    && "$jdk/bin/java" -Djarmode=tools -jar app/target/vorort.jar extract --destination "$houses/$name" \
    && cat fairshare/target/vorort-fairshare.jar >"$houses/$name/fairshare.jar"
}

pull_down_old_houses() {
  local old user
  for old in "$houses"/*-*/; do
    old=${old%/}
    [ "$old" != "$houses/$1" ] || continue
    for user in "$old"/used/*; do
      if [ -e "$user" ] && is_alive "${user##*/}"; then continue 2; fi
    done
    rm -rf "$old"
  done
}

# Puts what analyses networks into an archive of its own, which the JVM opens without looking at a hundred libraries,
# lets it analyse a small network once for nobody, and keeps what the JVM learnt in it. Whatever goes wrong here costs
# speed only.
prepare_fast_answer() {
  if [ "${VORORT_FAST_START-on}" = off ]; then return; fi
  name_caches "$1"
  if ! { pack_network "$1/network.jar" && attended "$jdk/bin/java" "${network_options[@]}" \
    "-XX:AOTCacheOutput=$fast_answer" -cp "$1/network.jar" org.vorort.NetworkCommand \
    "$root/launcher/sample.graphml" --json; } >"$1/answer.log" 2>&1; then
    rm -f "$fast_answer" "$1/network.jar"
  fi
}

pack_network() {
  (cd "$root/app/target/classes" \
    && "$jdk/bin/jar" --create --file "$1" org/vorort/Network*.class org/vorort/network org/vorort/actors/sheets)
}

# Lets the library decide a small election once for nobody, and keeps what the JVM learnt.
prepare_fast_allocation() {
  if [ "${VORORT_FAST_START-on}" = off ]; then return; fi
  name_caches "$1"
  allocate_options
  if ! attended "$jdk/bin/java" "${allocate_options[@]}" "-XX:AOTCacheOutput=$fast_allocation" -cp "$1/fairshare.jar" \
    org.vorort.fairshare.allocate.AllocateCommand "$root/launcher/sample.pb" --rule equal-shares --completion add1+greedy \
    --json --explain >"$1/allocation.log" 2>&1; then
    rm -f "$fast_allocation"
  fi
}

# Lets the program start once for nobody and keeps what the JVM learnt in it. This halves every later start.
# Whatever goes wrong here costs speed only; an empty file then says not to try again.
prepare_fast_start() {
  if [ "${VORORT_FAST_START-on}" = off ] || [ -e "$fast_start" ] || [ ! -w "$house" ]; then return; fi
  alone_in_the_workshop
  if [ ! -e "$fast_start" ]; then
    tell "Preparing faster starts, once ..."
    if ! attended "$jdk/bin/java" "${java_options[@]}" "-XX:AOTCacheOutput=$fast_start.new" \
      -jar "$house/vorort.jar" train >"$house/train.log" 2>&1 || ! mv "$fast_start.new" "$fast_start" 2>/dev/null; then
      rm -f "$fast_start.new"
      : >"$fast_start"
    fi
  fi
  leave_the_workshop
}
