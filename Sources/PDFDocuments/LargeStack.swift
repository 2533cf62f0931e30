import Glibc

/// Runs something on a thread of its own with a large stack.
///
/// libqpdf 11.3 follows a stream's length into the stream that is named there, and so on, by calling itself: a file of
/// 400 KB ends a thread with the usual 8 MiB. The memory is only taken when it is used. With `DocumentSurvey`'s bound
/// on the number of streams it suffices for any file.
enum LargeStack {
  static let size = 1 << 29

  /// - Returns: nil when there is no memory for the thread.
  static func run<Value: Sendable>(_ body: @escaping @Sendable () -> Value) -> Value? {
    let work = Work(body)
    var attributes = pthread_attr_t()
    guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
    defer { unsafe pthread_attr_destroy(&attributes) }
    guard unsafe pthread_attr_setstacksize(&attributes, size) == 0 else { return nil }
    // The new thread takes over this reference; `work` stays until it has been joined.
    let context = unsafe Unmanaged<AnyWork>.passRetained(work)
    var thread = pthread_t()
    let started = unsafe pthread_create(
      &thread, &attributes,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<AnyWork>.fromOpaque(context).takeRetainedValue().run()
        return nil
      }, context.toOpaque())
    guard started == 0 else {
      unsafe context.release()
      return nil
    }
    guard pthread_join(thread, nil) == 0 else { return nil }
    return work.value
  }
}

private class AnyWork {
  func run() {}
}

private final class Work<Value>: AnyWork {
  private let body: () -> Value
  /// Written by the thread, read when it has been joined.
  private(set) var value: Value?

  init(_ body: @escaping () -> Value) { self.body = body }

  override func run() { value = body() }
}
