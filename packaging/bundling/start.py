"""What a bundle's program runs."""

import sys

from photosearch.__main__ import main

sys.exit(main())
