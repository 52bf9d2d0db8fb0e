#!/bin/sh
# Fetches the vendored assets again: after a change of package.json, run this and commit what it wrote.
# A version is part of its path: say the new one in layout.jte, fonts.css and AboutView.java, too.
# Needs npm. Building and running VorOrt does not: the results lie in the repository.
set -eu
cd "$(dirname "$0")"
vendor=../resources/static/assets/vendor

npm install --package-lock-only --ignore-scripts --no-audit --no-fund
# The address a package came from is an accident of the machine; its checksum is not.
node -e '
  const fs = require("node:fs");
  const lock = JSON.parse(fs.readFileSync("package-lock.json", "utf8"));
  for (const entry of Object.values(lock.packages)) delete entry.resolved;
  fs.writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n");
'
npm ci --ignore-scripts --no-audit --no-fund

version() {
  node -p "require('./node_modules/$1/package.json').version"
}

rm -rf "$vendor"
kern="$vendor/kern-$(version @kern-ux/native)"
htmx="$vendor/htmx-$(version htmx.org)"
fira="$vendor/fira-sans-$(version @fontsource/fira-sans)"
arabic="$vendor/noto-sans-arabic-$(version @fontsource/noto-sans-arabic)"
mkdir -p "$kern" "$htmx" "$fira" "$arabic"

cp node_modules/@kern-ux/native/dist/kern.min.css node_modules/@kern-ux/native/LICENSE.md "$kern/"
cp node_modules/htmx.org/dist/htmx.min.js node_modules/htmx.org/LICENSE "$htmx/"

# Latin for Germany and its neighbours, Cyrillic for Ukrainian and Bulgarian, Arabic for Arabic, Persian and Urdu.
cp node_modules/@fontsource/fira-sans/LICENSE "$fira/"
for face in 400-normal 400-italic 600-normal 700-normal; do
  for script in latin latin-ext cyrillic; do
    cp "node_modules/@fontsource/fira-sans/files/fira-sans-$script-$face.woff2" "$fira/$script-$face.woff2"
  done
done
cp node_modules/@fontsource/noto-sans-arabic/LICENSE "$arabic/"
for face in 400-normal 700-normal; do
  cp "node_modules/@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-$face.woff2" "$arabic/arabic-$face.woff2"
done

# Packed once here instead of at every request.
for file in "$kern/kern.min.css" "$htmx/htmx.min.js"; do
  node -e '
    const fs = require("node:fs"), zlib = require("node:zlib"), file = process.argv[1], bytes = fs.readFileSync(file);
    fs.writeFileSync(file + ".gz", zlib.gzipSync(bytes, { level: 9 }));
    fs.writeFileSync(file + ".br", zlib.brotliCompressSync(bytes));
  ' "$file"
done
rm -rf node_modules
