import Crypto
package import RunProgress
package import SystemPackage

/// SHA-256 over bytes as they pass by, and how many they were.
package struct ContentDigest: Sendable {
  package struct Value: Sendable, Hashable {
    package let size: Int
    /// Lower-case hexadecimal.
    package let sha256: String
  }

  private var hasher = SHA256()
  private var size = 0

  package init() {}

  package mutating func add(_ bytes: [UInt8]) {
    hasher.update(data: bytes)
    size += bytes.count
  }

  package var value: Value {
    let digits = Array("0123456789abcdef")
    return Value(
      size: size, sha256: String(hasher.finalize().flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }))
  }
}

extension ContentDigest {
  /// The digest of a whole file, read in pieces.
  package static func of(_ path: FilePath, progress: ProgressMeter? = nil) throws -> Value {
    let bytes = try FileBytes(path)
    let value = try of(bytes) { progress?.add(bytes: $0.count) }
    guard value.size == bytes.count else { throw FileAccessError(.read, path, .ioError) }
    return value
  }

  /// The digest of what `bytes` gives, each piece handed on as it passes. Its size is less than the source's when the
  /// source ended too early.
  package static func of(_ bytes: some ByteSource, handingOn: ([UInt8]) throws -> Void) throws -> Value {
    var digest = ContentDigest()
    while digest.size < bytes.count {
      try Task.checkCancellation()
      let chunk = try bytes.read(at: digest.size, count: 1 << 18)
      if chunk.isEmpty { break }
      digest.add(chunk)
      try handingOn(chunk)
    }
    return digest.value
  }
}
