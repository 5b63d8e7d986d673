#!/bin/sh
touch /tmp/pindrift-executed-an-analysed-tree
