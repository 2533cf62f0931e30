import FileAccess
import Findings

/// The 128 bytes before `DICM`. They are free for another format's header (PS3.10 7.1), which programs that are hidden
/// in image files have made use of (PS3.10 7.5).
enum Preamble: Hashable {
  case blank
  case program(Wording)
  /// Where the first byte is that is not zero, and what stands there.
  case occupied(Int, Wording)

  init(of source: any ByteSource) throws(FileAccessError) {
    let bytes = try source.read(at: 0, count: Part10File.preambleLength)
    guard let first = bytes.firstIndex(where: { $0 != 0 }) else {
      self = .blank
      return
    }
    if let program = Self.programs.first(where: { bytes.starts(with: $0.start) }) {
      self = .program(program.name)
    } else if Self.tiff.contains(where: { bytes.starts(with: $0) }) {
      self = .occupied(first, Wording(" TIFF 檔頭", "a TIFF header"))
    } else {
      let shown = bytes[first...].prefix(8).map { hexadecimal(UInt($0), digits: 2) }.joined(separator: " ")
      self = .occupied(first, Wording("其他內容（\(shown)）", "something else (\(shown))"))
    }
  }

  private static let tiff: [[UInt8]] = [[0x49, 0x49, 0x2A, 0], [0x4D, 0x4D, 0, 0x2A], [0x49, 0x49, 0x2B, 0]]
  private static let programs: [(start: [UInt8], name: Wording)] = [
    (Array("MZ".utf8), Wording("Windows 程式", "a Windows program")),
    ([0x7F, 0x45, 0x4C, 0x46], Wording("Linux 程式", "a Linux program")),
    ([0xCF, 0xFA, 0xED, 0xFE], Wording("macOS 程式", "a macOS program")),
    ([0xCE, 0xFA, 0xED, 0xFE], Wording("macOS 程式", "a macOS program")),
    ([0xCA, 0xFE, 0xBA, 0xBE], Wording("macOS 程式", "a macOS program")),
    (Array("#!".utf8), Wording("指令碼（script）", "a script")),
  ]
}
