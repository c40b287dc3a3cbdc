"""Lets pytest find the package when run from this folder or from the repository."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
