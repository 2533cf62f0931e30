import Glibc

/// Standard input line by line, in constant memory: of a line longer than `longestLine` bytes only the start is kept.
struct LineReader {
  let longestLine: Int
  private(set) var bytes: [UInt8]
  /// Of the line that was handed on last, from 1.
  private(set) var lineNumber = 0
  /// What was read and not handed on.
  private var start = 0
  private var count = 0
  private var isAtEnd = false
  /// Of a line whose start was handed on, the rest is passed over.
  private var isPassingOver = false

  init(longestLine: Int) {
    self.longestLine = longestLine
    bytes = [UInt8](repeating: 0, count: longestLine + 1 << 16)
  }

  /// The next line, without its end (LF or CR LF), as a place in `bytes`; nil when more must be read first. A line that
  /// is too long comes with more than `longestLine` bytes, though not with all it has.
  mutating func next() -> Range<Int>? {
    while let end = newline(from: start) {
      let line = start..<end
      start = end + 1
      if !isPassingOver { return counted(line) }
      isPassingOver = false
    }
    let isTooLong = count - start > longestLine + 1
    guard !isPassingOver, isTooLong || (isAtEnd && count > start) else { return nil }
    let line = start..<count
    start = count
    isPassingOver = true
    return counted(line)
  }

  /// Waits for more.
  ///
  /// - Returns: false at the end of the input.
  mutating func read() throws(ExitStatus) -> Bool {
    if isAtEnd { return false }
    let rest = isPassingOver ? 0 : count - start
    for index in 0..<rest { bytes[index] = bytes[start + index] }
    (start, count) = (0, rest)
    while true {
      let received = bytes.withUnsafeMutableBytes { bytes in
        Glibc.read(STDIN_FILENO, bytes.baseAddress.map { $0 + rest }, bytes.count - rest)
      }
      if received < 0, errno == EINTR { continue }
      guard received >= 0 else {
        Terminal.complain("nhi-pack: 讀不到標準輸入 / standard input cannot be read")
        throw .noInput
      }
      count += received
      isAtEnd = received == 0
      return true
    }
  }

  private func newline(from start: Int) -> Int? {
    let count = count
    return bytes.withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress, start < count else { return nil }
      return memchr(base + start, 0x0A, count - start).map { UnsafeRawPointer($0) - base }
    }
  }

  private mutating func counted(_ line: Range<Int>) -> Range<Int> {
    lineNumber += 1
    var line = line
    if let last = line.last, bytes[last] == 0x0D { line = line.dropLast() }
    // A byte order mark belongs to the input, not to the first name.
    if lineNumber == 1, bytes[line].starts(with: [0xEF, 0xBB, 0xBF]) { line = line.dropFirst(3) }
    return line
  }
}
