import Crypto
import FileAccess
import SystemPackage

/// SHA-256 over bytes as they pass by, and how many they were.
struct ContentDigest {
  private var hasher = SHA256()
  private var size = 0

  struct Value: Sendable, Hashable {
    let size: Int
    /// Lower-case hexadecimal.
    let sha256: String
  }

  mutating func add(_ bytes: [UInt8]) {
    hasher.update(data: bytes)
    size += bytes.count
  }

  var value: Value {
    let digits = Array("0123456789abcdef")
    return Value(
      size: size, sha256: String(hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
  }
}

extension ContentDigest {
  /// The digest of a whole file, read in pieces.
  static func of(_ path: FilePath) throws -> Value {
    let bytes = try FileBytes(path)
    var digest = ContentDigest()
    var offset = 0
    while offset < bytes.count {
      try Task.checkCancellation()
      let chunk = try bytes.read(at: offset, count: 1 << 18)
      guard !chunk.isEmpty else { throw FileAccessError(.read, path, .ioError) }
      digest.add(chunk)
      offset += chunk.count
    }
    return digest.value
  }
}
