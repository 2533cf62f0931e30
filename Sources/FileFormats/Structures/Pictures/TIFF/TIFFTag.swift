/// The tags that a check looks at (TIFF 6.0, and the supplements that added to it). Any other is somebody's own.
enum TIFFTag: Int {
  case subfileType = 254
  case width = 256
  case height = 257
  case bits = 258
  case compression = 259
  case photometric = 262
  case stripOffsets = 273
  case samples = 277
  case rowsPerStrip = 278
  case stripCounts = 279
  case horizontalResolution = 282
  case planes = 284
  case resolutionUnit = 296
  case colourMap = 320
  case tileWidth = 322
  case tileHeight = 323
  case tileOffsets = 324
  case tileCounts = 325
  case subDirectories = 330
  case sampleFormat = 339
  /// Of old-style JPEG, and of a thumbnail in a directory of its own.
  case jpegOffset = 513
  case jpegCount = 514
  case cameraDirectory = 34_665
  case placeDirectory = 34_853
  case imageDepth = 32_997
  /// Of the index in a multi-picture JPEG.
  case multiPictureEntries = 45_058
}
