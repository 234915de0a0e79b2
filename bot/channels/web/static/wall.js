// The big screen: the same stream and clock, nobody to press anything.

import { tick } from "./clock.js";
import { connect } from "./stream.js";

tick();
connect();
