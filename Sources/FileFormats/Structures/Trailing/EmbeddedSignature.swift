import FileAccess

/// A few bytes that begin something dangerous, wherever they stand. Each is long enough not to be met by chance in a
/// stretch of 64 KiB.
struct EmbeddedSignature {
  /// How much is searched at either end.
  private static let reach = 65_536

  let bytes: [UInt8]
  let format: FileFormat
  let offset: Int

  private static let all: [(bytes: [UInt8], format: FileFormat)] = [
    ([0x50, 0x4B, 0x03, 0x04], .zip),
    (Array("Rar!".utf8) + [0x1A, 0x07], .rar),
    ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .sevenZip),
    (Array("MSCF".utf8) + [0, 0, 0, 0], .cab),
    (Array("%PDF-".utf8), .pdf),
    (Array("<?php".utf8), .script), (Array("<script".utf8), .script),
    (Array("<html".utf8), .html), (Array("<!doctype html".utf8), .html),
  ]

  /// The first in the first or the last 64 KiB of `source`. Letters are compared without their case.
  static func first(in source: any ByteSource) throws(FileAccessError) -> EmbeddedSignature? {
    if let found = first(in: try source.read(at: 0, count: reach), from: 0) { return found }
    guard source.count > reach else { return nil }
    let start = max(reach, source.count - reach)
    return first(in: try source.read(at: start, count: reach), from: start)
  }

  private static func first(in bytes: [UInt8], from start: Int) -> EmbeddedSignature? {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x50, 0x52, 0x37, 0x4D, 0x25, 0x3C: break
      default: continue
      }
      let rest = bytes[index...]
      for signature in all
      where rest.count >= signature.bytes.count && zip(rest, signature.bytes).allSatisfy({ matches($0, $1) }) {
        return EmbeddedSignature(bytes: signature.bytes, format: signature.format, offset: start + index)
      }
    }
    return nil
  }

  private static func matches(_ byte: UInt8, _ wanted: UInt8) -> Bool {
    byte == wanted || (0x61...0x7A).contains(wanted) && byte | 0x20 == wanted
  }
}
