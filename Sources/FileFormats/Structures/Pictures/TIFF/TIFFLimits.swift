/// How much of a TIFF is looked at. No scan of a record comes near.
struct TIFFLimits {
  var directories = 65_536
  /// Entries of all directories.
  var entries = 2_000_000
  /// Strips and tiles of all pages.
  var segments = 4_000_000
}
