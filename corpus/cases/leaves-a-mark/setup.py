import os

from setuptools import setup

open(os.environ["PINDRIFT_MARK"], "w").close()
setup(name="leaves-a-mark")
