New-Item -Path $env:PINDRIFT_MARK
