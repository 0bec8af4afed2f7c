; Inno Setup 6: `iscc /DVersion=0.1.0 packaging\windows\photosearch.iss` after packaging\build.py.
; For one person, without administrator rights. Not tried yet: written from Inno Setup's documentation.
; To sign, give iscc a tool by /Ssigntool=... and add SignTool=signtool below.
#ifndef Version
  #error Say which version: /DVersion=0.1.0
#endif

[Setup]
AppId={{6D7C3B8E-5C0B-4C62-9E57-0F8B7A4D2A11}
AppName=Photosearch
AppVersion={#Version}
AppPublisher=The Photosearch developers
DefaultDirName={autopf}\Photosearch
DefaultGroupName=Photosearch
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
OutputDir=..\..\dist
OutputBaseFilename=photosearch_{#Version}_x64
Compression=lzma2/max
SolidCompression=yes
ChangesEnvironment=yes
UninstallDisplayIcon={app}\Photosearch-Window.exe

[Files]
Source: "..\..\dist\photosearch\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{group}\Photosearch"; Filename: "{app}\Photosearch-Window.exe"

; The command line, for this person. "Open with" only: nobody's default program is changed.
[Registry]
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\photosearch.exe"; ValueType: string; ValueData: "{app}\photosearch.exe"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\Photosearch-Window.exe"; ValueType: string; ValueName: "FriendlyAppName"; ValueData: "Photosearch"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\Applications\Photosearch-Window.exe\shell\open\command"; ValueType: string; ValueData: """{app}\Photosearch-Window.exe"" ""%1"""

[Run]
Filename: "{app}\Photosearch-Window.exe"; Description: "{cm:LaunchProgram,Photosearch}"; Flags: nowait postinstall skipifsilent

[Messages]
ConfirmUninstall=Remove %1? Your photos stay as they are. The library stays, too, in your user folder under AppData\Local\photosearch; delete it by hand if you are done with it.
