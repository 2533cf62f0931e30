import SystemPackage
import TestSupport

@testable import nhi_pack

/// Runs a program on a terminal of its own, which has so many columns and which somebody types on.
struct PseudoTerminal {
  var columns = 80
  /// Typed as soon as the program shows `awaited`.
  var typed = ""
  var awaited = ""

  /// - Parameters:
  ///   - shell: a script for `sh`, where `"$0" "$@"` is nhi-pack with the arguments.
  /// - Returns: all that was written to the terminal, as standard output.
  func run(
    _ arguments: [String], shell: String = #"exec "$0" "$@""#, environment: [String: String] = [:]
  ) async throws -> Program.Output {
    var variables = ["TERM": "xterm-256color", "NHI_PACK_QUIET": ""]
    variables.merge(environment) { _, new in new }
    return try await Program.tool("python3", package: "python3").run(
      ["-c", Self.script, String(columns), awaited, typed, "/bin/sh", "-c", shell, Project.program.string] + arguments,
      environment: variables, in: Clinic.folder)
  }

  private static let script = """
    import fcntl, os, pty, struct, sys, termios
    columns, awaited, typed = int(sys.argv[1]), sys.argv[2].encode(), sys.argv[3].encode()
    ours, theirs = pty.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    child = os.fork()
    if child == 0:
        os.setsid()
        fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)
        for descriptor in (0, 1, 2):
            os.dup2(theirs, descriptor)
        os.closerange(3, 64)
        os.execv(sys.argv[4], sys.argv[4:])
    os.close(theirs)
    shown = b""
    while True:
        try:
            read = os.read(ours, 65536)
        except OSError:
            break
        if not read:
            break
        shown += read
        if typed and awaited in shown:
            os.write(ours, typed)
            typed = b""
    sys.stdout.buffer.write(shown)
    sys.stdout.flush()
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]))
    """
}

/// What stands on a terminal in the end, when it was written to without any escape sequence but colours.
struct Screen {
  private(set) var rows: [[Character]] = [[]]

  init(_ written: String) {
    var column = 0
    // Columns of a wide character's second half are empty.
    for character in Self.plain(written) {
      switch character {
      case "\r\n", "\n":
        rows.append([])
        column = 0
      case "\r": column = 0
      default:
        let width = String(character).displayWidth
        if width == 0 { continue }
        var row = rows[rows.count - 1]
        while row.count < column + width { row.append(" ") }
        row[column] = character
        if width == 2 { row[column + 1] = "\u{0}" }
        rows[rows.count - 1] = row
        column += width
      }
    }
  }

  var text: String {
    rows.map { row in
      var line = String(row.filter { $0 != "\u{0}" })
      while line.last == " " { line.removeLast() }
      return line
    }.joined(separator: "\n")
  }

  private static func plain(_ text: String) -> String { text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
}
