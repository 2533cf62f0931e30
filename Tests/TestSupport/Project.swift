import Glibc
public import SystemPackage

/// Where things are while tests run.
public enum Project {
  /// The checkout.
  public static let root: FilePath = FilePath(#filePath).removingLastComponent().removingLastComponent()
    .removingLastComponent()

  public static var fixtures: FilePath { root.appending("Fixtures") }

  /// The built program, beside the running test binary.
  public static let program: FilePath = {
    var buffer = [CChar](repeating: 0, count: 4096)
    let length = readlink("/proc/self/exe", &buffer, buffer.count - 1)
    let binary = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return FilePath(binary).removingLastComponent().appending("nhi-pack")
  }()
}
