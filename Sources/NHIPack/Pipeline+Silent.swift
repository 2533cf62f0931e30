import Logging

extension Pipeline {
  /// A run that logs nothing.
  ///
  /// - Parameter request: what is to be packed, and how.
  public init(_ request: PackRequest) {
    self.init(request, log: Logger(label: "nhi-pack") { _ in SwiftLogNoOpLogHandler() })
  }
}
