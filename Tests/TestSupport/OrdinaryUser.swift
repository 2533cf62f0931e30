import Glibc

/// Runs `body` as a user for whom file permissions count, also where the tests run as root. Of this thread only, and
/// for file access only.
public func asOrdinaryUser<Result>(_ body: () throws -> Result) throws -> Result {
  guard geteuid() == 0 else { return try body() }
  typealias SetUser = @convention(c) (UInt32) -> Int32
  guard let symbol = dlsym(nil, "setfsuid") else { throw NoOrdinaryUser() }
  let setUser = unsafeBitCast(symbol, to: SetUser.self)
  _ = setUser(65_534)
  defer { _ = setUser(0) }
  return try body()
}

/// The C library has no setfsuid.
public struct NoOrdinaryUser: Error {}
