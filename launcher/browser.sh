# shellcheck shell=bash disable=SC2154
# Brings the browser the tests drive.

# Sets VORORT_BROWSER to an installed Chromium. Where there is none the tests use the one Playwright fetched.
find_browser() {
  if installed_browser; then return; fi
  : >"$houses/browser.log"
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    tell "Installing Chromium for the browser tests, once ..."
    if install_chromium >"$houses/browser.log" 2>&1 && installed_browser; then return; fi
  fi
  tell "Fetching a browser for the tests, once ..."
  { playwright "$(install_words)" && playwright "screenshot about:blank .house/browser.png"; } >>"$houses/browser.log" 2>&1 \
    || refuse 1 "no browser for the tests could be installed; install Chromium and run the tests again ($houses/browser.log says what went wrong)."
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
}

# On Ubuntu the package is a door to snap, which a container has not and whose browser sees no temporary files.
installed_browser() {
  local name path
  for name in "${VORORT_BROWSER-}" chromium google-chrome-stable google-chrome; do
    path=$(command -v "$name" 2>/dev/null) || continue
    case $(real_path "$path") in */snap | /snap/*) continue ;; esac
    if "$path" --version >/dev/null 2>&1; then
      export VORORT_BROWSER=$path PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
      return
    fi
  done
  return 1
}

install_chromium() {
  export DEBIAN_FRONTEND=noninteractive
  apt-get update && apt-get -o DPkg::Lock::Timeout=300 install -y --no-install-recommends chromium
}

# Only root can also install the libraries the browser needs.
install_words() {
  if [ "$(id -u)" = 0 ]; then echo "install --with-deps chromium"; else echo "install chromium"; fi
}

playwright() {
  JAVA_HOME=$jdk ./mvnw -B -ntp -q -pl app org.codehaus.mojo:exec-maven-plugin:3.6.3:java \
    -Dexec.classpathScope=test -Dexec.mainClass=com.microsoft.playwright.CLI -Dexec.args="$1"
}
