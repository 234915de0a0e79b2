"""The doors to the world, one file or folder each, with the same four names: translate, render, deliver, mount."""
