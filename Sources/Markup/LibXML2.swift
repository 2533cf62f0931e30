import CLibXML2
import Glibc

/// What every use of libxml2 here goes through: it is started once, it never opens the network, and whatever it has to
/// say is collected instead of printed.
enum LibXML2 {
  /// Started once a process, before the first use from any thread.
  static let start: Void = {
    xmlInitParser()
    // An entity or schema location that is not a local file is refused, whoever asks for it.
    unsafe xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader)
    // A decoder that fails is printed past every callback. Swift cannot write the handler's variable arguments, but the
    // default one prints where it is told: this thread's and that of every thread to come. Never closed.
    guard let nowhere = unsafe fopen("/dev/null", "we") else { return }
    unsafe xmlSetGenericErrorFunc(nowhere, nil)
    unsafe xmlThrDefSetGenericErrorFunc(nowhere, nil)
  }()

  /// Runs `body` with a collector; `body` hands its address to libxml2 beside `collect`.
  static func collecting<Result>(
    _ body: (UnsafeMutableRawPointer) -> Result
  ) -> (result: Result, messages: [XMLMessage]) {
    _ = start
    let collector = MessageCollector()
    // libxml2 holds the address only while `body` runs, and the collector outlives it.
    let result = withExtendedLifetime(collector) {
      unsafe body(Unmanaged.passUnretained(collector).toOpaque())
    }
    return (result, collector.messages)
  }

  /// The callback for every xmlSet…StructuredErrors. It keeps the first hundred messages.
  static let collect: xmlStructuredErrorFunc = { context, error in
    guard let context = unsafe context, let error = unsafe error else { return }
    let collector = unsafe Unmanaged<MessageCollector>.fromOpaque(context).takeUnretainedValue()
    guard collector.messages.count < 100 else { return }
    collector.messages.append(unsafe XMLMessage(error.pointee))
  }
}

/// Filled by libxml2's callback, on the thread that called into libxml2.
private final class MessageCollector {
  var messages: [XMLMessage] = []
}

extension XMLMessage {
  init(_ error: xmlError) {
    // The message is a NUL-terminated string of libxml2's, valid during the callback that has the error.
    let text = unsafe error.message.map { unsafe String(cString: $0) } ?? ""
    self.init(
      code: unsafe Int(error.code), line: unsafe Int(error.line),
      text: String(text.reversed().drop { $0.isNewline }.reversed()))
  }
}
