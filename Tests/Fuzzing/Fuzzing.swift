import Dispatch
import ParserDrivers

@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ test: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// libFuzzer over one parser: `FUZZ=list fuzz CORPUS…`. What crashes, hangs or eats memory is written beside it as
/// `crash-…`; once mended, the file goes into Fixtures/corpus, where a test reads it ever after.
@main enum Fuzzing {
  static let driver = ParserDriver(rawValue: Environment.value("FUZZ") ?? "")

  static func main() {
    guard driver != nil else {
      print("FUZZ=\(ParserDriver.allCases.map(\.rawValue).joined(separator: "|")) fuzz CORPUS…")
      return
    }
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    _ = runDriver(&count, &arguments) { start, count in
      let bytes = Array(UnsafeBufferPointer(start: start, count: count))
      let isDone = DispatchSemaphore(value: 0)
      // Detached: what this waits for must not wait for the main thread, which waits here.
      Task.detached {
        _ = try? await Fuzzing.driver?.read(bytes)
        isDone.signal()
      }
      isDone.wait()
      return 0
    }
  }
}
