#!/usr/bin/env python3
import os

open(os.environ["PINDRIFT_MARK"], "w").close()
exec("open(os.environ[\"PINDRIFT_MARK\"], \"w\").close()")
