/// How one file lies in a 7z: a folder, as 7z calls it, of its own.
enum SevenZipMethod: Sendable, Hashable {
  case copy
  case lzma2(LZMASettings)
}
