-- Asks for a page under an address that nobody has asked for before, so that it is made anew each time.
local threads = 0

function setup(thread)
  threads = threads + 1
  thread:set("number", threads)
end

local count = 0

function request()
  count = count + 1
  return wrk.format(nil, wrk.path .. (wrk.path:find("?", 1, true) and "&" or "?") .. "anew=" .. number .. "-" .. count .. "-" .. os.time())
end
