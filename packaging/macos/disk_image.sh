#!/usr/bin/env bash
# Makes a disk image of dist/Photosearch.app. With IDENTITY, a "Developer ID Application" in the key chain, it is signed for
# the hardened runtime; with PROFILE, credentials kept by `xcrun notarytool store-credentials`, also notarised.
# Not tried yet: written from Apple's documentation.
#
#   disk_image.sh DIST
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
dist=$1 app=$1/Photosearch.app image=$1/Photosearch.dmg

if [ -n "${IDENTITY:-}" ]; then
    find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --timestamp --options runtime --sign "$IDENTITY"
    codesign --force --timestamp --options runtime --entitlements "$here/entitlements.plist" --sign "$IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname Photosearch -srcfolder "$folder" -ov -format ULFO "$image"
if [ -n "${IDENTITY:-}" ]; then codesign --timestamp --sign "$IDENTITY" "$image"; fi
if [ -n "${PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    xcrun stapler staple "$image"
fi
